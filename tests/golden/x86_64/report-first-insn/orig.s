	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
#APP
# 3 "report-first-insn/orig.c" 1
	.byte 0x90
# 0 "" 2
#NO_APP
	leal	(%rdi,%rdi,2), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	only
	.type	only, @function
only:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
#APP
# 9 "report-first-insn/orig.c" 1
	.byte 0x90
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE1:
	.size	only, .-only
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
