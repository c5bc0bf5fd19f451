	.file	"orig.c"
	.text
	.p2align 4
	.globl	number
	.type	number, @function
number:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	andl	$3, %edi
	leaq	table(%rip), %rax
	movl	(%rax,%rdi,4), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	number, .-number
.Lkpatch_old_end_0:
	.p2align 4
	.globl	name
	.type	name, @function
name:
.LFB1:
	.cfi_startproc
	andl	$3, %edi
	leaq	names(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.cfi_endproc
.LFE1:
	.size	name, .-name
	.p2align 4
	.globl	deep
	.type	deep, @function
deep:
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
	.type	number.kpatch, @function
number.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	andl	$3, %edi
	leaq	table.kpatch(%rip), %rax
	movl	(%rax,%rdi,4), %eax
	ret
	.cfi_endproc
	.size	number.kpatch, .-number.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	number.kpatch_old, @function
number.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	andl	$3, %edi
	leaq	table(%rip), %rax
	movl	(%rax,%rdi,4), %eax
	ret
	.cfi_endproc
	.size	number.kpatch_old, .-number.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
	.type	table.kpatch, @object
table.kpatch:
	.long	1
	.long	2
	.long	3
	.long	5
	.size	table.kpatch, .-table.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"number"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
