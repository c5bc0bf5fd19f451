	.file	"orig.c"
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
	movl	%edi, %eax
	addl	n.0(%rip), %eax
	movl	%eax, n.0(%rip)
	jmp	.L1
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.local	n.0
	.comm	n.0,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
