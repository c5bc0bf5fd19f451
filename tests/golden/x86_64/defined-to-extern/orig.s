	.file	"orig.c"
	.text
	.p2align 4
	.type	s, @function
s:
.LFB0:
	.cfi_startproc
	movslq	%edi, %rax
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%edi, %eax
	sarl	$31, %edi
	sarl	$2, %eax
	subl	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	s, .-s
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB1:
	.cfi_startproc
	jmp	s
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
