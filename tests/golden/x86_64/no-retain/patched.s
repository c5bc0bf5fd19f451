	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"y\n"
	.text
	.p2align 4
	.globl	has
	.type	has, @function
has:
.LFB11:
	.cfi_startproc
	movq	stdout(%rip), %rdi
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	jmp	fprintf@PLT
	.cfi_endproc
.LFE11:
	.size	has, .-has
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB12:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE12:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
