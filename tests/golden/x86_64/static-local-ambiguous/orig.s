	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	$1, %eax
	testl	%edi, %edi
	jne	.L6
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movl	n.0(%rip), %eax
	addl	%edi, %eax
	movl	%eax, n.0(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.local	n.0
	.comm	n.0,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
