	.file	"orig.c"
	.text
	.p2align 4
	.globl	get
	.type	get, @function
get:
.LFB0:
	.cfi_startproc
	movl	limit(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	get, .-get
	.p2align 4
	.globl	name
	.type	name, @function
name:
.LFB1:
	.cfi_startproc
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rdx
	movq	%rsi, (%rax,%rdi,8)
	movq	%rdx, %rax
	ret
	.cfi_endproc
.LFE1:
	.size	name, .-name
	.globl	limit
	.data
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	10
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"red"
.LC1:
	.string	"green"
	.section	.data.rel.local,"aw"
	.align 16
	.type	names, @object
	.size	names, 16
names:
	.quad	.LC0
	.quad	.LC1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
