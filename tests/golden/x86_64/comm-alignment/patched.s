	.comm	old,8,0
	.comm	new,8,0
	.text
	.globl	f
	.type	f, @function
f:
	movl	new(%rip), %eax
	ret
	.size	f, .-f
