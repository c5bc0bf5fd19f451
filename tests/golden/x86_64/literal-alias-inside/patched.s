	.text
	.globl	f
	.type	f, @function
f:
	movss	.LC9(%rip), %xmm0
	ret
	.size	f, .-f
	.globl	g
	.type	g, @function
g:
	movaps	.LC1(%rip), %xmm1
	ret
	.size	g, .-g
	.globl	h
	.type	h, @function
h:
	movzwl	.LC2(%rip), %eax
	ret
	.size	h, .-h
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.long	1
	.long	2
	.long	3
	.long	4
	.set	.LC9,.LC1+4
	.set	.LC2,.LC1+12
