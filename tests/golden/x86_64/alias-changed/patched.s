	.file	"patched.c"
	.text
	.p2align 4
	.globl	real
	.type	real, @function
real:
.LFB0:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	real, .-real
	.p2align 4
	.globl	other
	.type	other, @function
other:
.LFB1:
	.cfi_startproc
	leal	2(%rdi), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	other, .-other
	.globl	also
	.set	also,other
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LFB4:
	.cfi_startproc
	leal	2(%rdi), %eax
	ret
	.cfi_endproc
.LFE4:
	.size	use, .-use
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
