	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
#APP
# 4 "orig.c" 1
	1: nop
	.pushsection table,"a"
	.quad 1b
	.popsection
# 0 "" 2
#NO_APP
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
