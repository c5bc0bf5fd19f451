	.file	"patched.c"
	.text
	.p2align 4
	.globl	step
	.type	step, @function
step:
.LFB0:
	.cfi_startproc
	movl	%edi, %eax
	addl	counter(%rip), %eax
	addl	%edi, hidden_counter(%rip)
	movl	%eax, counter(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	step, .-step
	.p2align 4
	.globl	get
	.type	get, @function
get:
.LFB1:
	.cfi_startproc
	movl	hidden_counter(%rip), %eax
	addl	counter(%rip), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	get, .-get
	.globl	entry
	.section	registry,"aw"
	.align 4
	.type	entry, @object
	.size	entry, 4
entry:
	.long	1
	.local	hidden_counter
	.comm	hidden_counter,4,4
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
