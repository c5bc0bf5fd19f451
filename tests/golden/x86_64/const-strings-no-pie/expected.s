	.file	"orig.c"
	.text
	.section	.rodata
	.align 16
	.type	table, @object
	.size	table, 16
table:
	.long	1
	.long	2
	.long	3
	.long	4
.LC0:
	.string	"red"
.LC1:
	.string	"green"
.LC2:
	.string	"blue"
.LC3:
	.string	"black"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.align 16
	.type	both, @object
	.size	both, 16
both:
	.quad	names
	.quad	names+8
	.text
	.globl	number
	.type	number, @function
number:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movl	table(,%rax,4), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	number, .-number
	.globl	name
	.type	name, @function
name:
.Lkpatch_old_8:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movq	names(,%rax,8), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	name, .-name
.Lkpatch_old_end_8:
	.globl	deep
	.type	deep, @function
deep:
.Lkpatch_old_9:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	movq	both(,%rax,8), %rax
	movl	-8(%rbp), %edx
	movslq	%edx, %rdx
	andl	$1, %edx
	salq	$3, %rdx
	addq	%rdx, %rax
	movq	(%rax), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	deep, .-deep
.Lkpatch_old_end_9:
	.globl	other
	.type	other, @function
other:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	$3, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	other, .-other
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name.kpatch, @function
name.kpatch:
.Lkpatch_new_8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movq	names.kpatch(,%rax,8), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	name.kpatch, .-name.kpatch
.Lkpatch_new_end_8:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name.kpatch_old, @function
name.kpatch_old:
.Lkpatch_copy_8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movq	names(,%rax,8), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	name.kpatch_old, .-name.kpatch_old
.Lkpatch_copy_end_8:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deep.kpatch, @function
deep.kpatch:
.Lkpatch_new_9:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	movq	both.kpatch(,%rax,8), %rax
	movl	-8(%rbp), %edx
	movslq	%edx, %rdx
	andl	$1, %edx
	salq	$3, %rdx
	addq	%rdx, %rax
	movq	(%rax), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	deep.kpatch, .-deep.kpatch
.Lkpatch_new_end_9:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deep.kpatch_old, @function
deep.kpatch_old:
.Lkpatch_copy_9:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	movq	both(,%rax,8), %rax
	movl	-8(%rbp), %edx
	movslq	%edx, %rdx
	andl	$1, %edx
	salq	$3, %rdx
	addq	%rdx, %rax
	movq	(%rax), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	deep.kpatch_old, .-deep.kpatch_old
.Lkpatch_copy_end_9:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"red"
.LC1.kpatch:
	.string	"green"
.LC2.kpatch:
	.string	"cyan"
.LC3.kpatch:
	.string	"black"
	.balign	32
	.type	names.kpatch, @object
names.kpatch:
	.quad	.LC0.kpatch
	.quad	.LC1.kpatch
	.quad	.LC2.kpatch
	.quad	.LC3.kpatch
	.size	names.kpatch, .-names.kpatch
	.balign	16
	.type	both.kpatch, @object
both.kpatch:
	.quad	names.kpatch
	.quad	names.kpatch+8
	.size	both.kpatch, .-both.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"name"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_8-.
	.long	.Lkpatch_old_end_8-.Lkpatch_old_8
	.long	.Lkpatch_new_8-.
	.long	.Lkpatch_new_end_8-.Lkpatch_new_8
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_8-.
	.long	.Lkpatch_copy_end_8-.Lkpatch_copy_8
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"deep"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_9-.
	.long	.Lkpatch_old_end_9-.Lkpatch_old_9
	.long	.Lkpatch_new_9-.
	.long	.Lkpatch_new_end_9-.Lkpatch_new_9
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_9-.
	.long	.Lkpatch_copy_end_9-.Lkpatch_copy_9
	.zero	20
