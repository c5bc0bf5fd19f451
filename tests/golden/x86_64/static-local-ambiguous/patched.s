	.file	"patched.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	cmpl	$3, %edi
	jg	.L7
	movl	$1, %eax
	testl	%edi, %edi
	jne	.L8
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	n.0(%rip), %eax
	addl	%edi, %eax
	movl	%eax, n.0(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movl	n.1(%rip), %eax
	subl	%edi, %eax
	movl	%eax, n.1(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.local	n.0
	.comm	n.0,4,4
	.local	n.1
	.comm	n.1,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
