	.comm	old,8,0
	.text
	.globl	f
	.type	f, @function
f:
	movl	old(%rip), %eax
	ret
	.size	f, .-f
