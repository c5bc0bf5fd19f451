	.file	"patched.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2:
	movslq	%eax, %rcx
	addl	$1, %eax
	movl	%edx, -40(%rsp,%rcx,4)
	addl	%edi, %edx
	cmpl	$8, %eax
	jne	.L2
	movslq	%edi, %rdi
	movl	-40(%rsp,%rdi,4), %eax
	movl	-28(%rsp), %edx
	addl	v(%rip), %eax
	cmpl	$2, %eax
	movl	%eax, v(%rip)
	movl	%edx, w(,%rdi,4)
	setle	%al
	movl	-40(%rsp,%rdi,4), %edx
	movzbl	%al, %eax
	addl	%edx, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
