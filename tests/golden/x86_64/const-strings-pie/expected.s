	.file	"orig.c"
	.text
	.p2align 4
	.globl	number
	.type	number, @function
number:
.LFB0:
	.cfi_startproc
	andl	$3, %edi
	leaq	table(%rip), %rax
	movl	(%rax,%rdi,4), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	number, .-number
	.p2align 4
	.globl	name
	.type	name, @function
name:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	andl	$3, %edi
	leaq	names(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.cfi_endproc
.LFE1:
	.size	name, .-name
.Lkpatch_old_end_1:
	.p2align 4
	.globl	deep
	.type	deep, @function
deep:
.Lkpatch_old_2:
.LFB2:
	.cfi_startproc
	andl	$1, %edi
	leaq	both(%rip), %rax
	andl	$1, %esi
	movq	(%rax,%rdi,8), %rax
	movq	(%rax,%rsi,8), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	deep, .-deep
.Lkpatch_old_end_2:
	.p2align 4
	.globl	other
	.type	other, @function
other:
.LFB3:
	.cfi_startproc
	leal	3(%rdi), %eax
	ret
	.cfi_endproc
.LFE3:
	.size	other, .-other
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	both, @object
	.size	both, 16
both:
	.quad	names
	.quad	names+8
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"red"
.LC1:
	.string	"green"
.LC2:
	.string	"blue"
.LC3:
	.string	"black"
	.section	.data.rel.ro.local
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.section	.rodata
	.align 16
	.type	table, @object
	.size	table, 16
table:
	.long	1
	.long	2
	.long	3
	.long	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name.kpatch, @function
name.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	andl	$3, %edi
	leaq	names.kpatch(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.cfi_endproc
	.size	name.kpatch, .-name.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name.kpatch_old, @function
name.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	andl	$3, %edi
	leaq	names(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.cfi_endproc
	.size	name.kpatch_old, .-name.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deep.kpatch, @function
deep.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	andl	$1, %edi
	leaq	both.kpatch(%rip), %rax
	andl	$1, %esi
	movq	(%rax,%rdi,8), %rax
	movq	(%rax,%rsi,8), %rax
	ret
	.cfi_endproc
	.size	deep.kpatch, .-deep.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deep.kpatch_old, @function
deep.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	andl	$1, %edi
	leaq	both(%rip), %rax
	andl	$1, %esi
	movq	(%rax,%rdi,8), %rax
	movq	(%rax,%rsi,8), %rax
	ret
	.cfi_endproc
	.size	deep.kpatch_old, .-deep.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	both.kpatch, @object
both.kpatch:
	.quad	names.kpatch
	.quad	names.kpatch+8
	.size	both.kpatch, .-both.kpatch
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"red"
.LC1.kpatch:
	.string	"green"
.LC2.kpatch:
	.string	"cyan"
.LC3.kpatch:
	.string	"black"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	32
	.type	names.kpatch, @object
names.kpatch:
	.quad	.LC0.kpatch
	.quad	.LC1.kpatch
	.quad	.LC2.kpatch
	.quad	.LC3.kpatch
	.size	names.kpatch, .-names.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"name"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"deep"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
