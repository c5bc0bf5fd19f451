	.file	"patched.c"
	.text
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	$1, %eax
	testl	%edi, %edi
	jne	.L4
.L1:
	ret
.L4:
	movslq	%edi, %rax
	addq	n.0(%rip), %rax
	movq	%rax, n.0(%rip)
	jmp	.L1
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.local	n.0
	.comm	n.0,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
