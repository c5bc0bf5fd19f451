	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	n.1(%rip), %eax
	addl	%edi, %eax
	movl	%eax, n.1(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB1:
	.cfi_startproc
	movl	n.0(%rip), %eax
	xorl	%edi, %eax
	movl	%eax, n.0(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.p2align 4
	.globl	h
	.type	h, @function
h:
.LFB2:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	h, .-h
	.data
	.align 4
	.type	n.0, @object
	.size	n.0, 4
n.0:
	.long	3
	.align 4
	.type	n.1, @object
	.size	n.1, 4
n.1:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
