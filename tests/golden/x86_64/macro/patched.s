	.file	"patched.c"
	.text
#APP
	.macro twice
	nop
	nop
.endm
#NO_APP
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
#APP
# 3 "patched.c" 1
	twice
# 0 "" 2
#NO_APP
	movl	$2, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
