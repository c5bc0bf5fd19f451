	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %d\n"
	.text
	.p2align 4
	.globl	a
	.type	a, @function
a:
.LFB11:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edx
	leaq	__func__.1(%rip), %rsi
	xorl	%eax, %eax
	leaq	.LC0(%rip), %rdi
	call	printf@PLT
	movl	$1, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	a, .-a
	.p2align 4
	.globl	b
	.type	b, @function
b:
.Lkpatch_old_2:
.LFB12:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edx
	leaq	__func__.0(%rip), %rsi
	xorl	%eax, %eax
	leaq	.LC0(%rip), %rdi
	call	printf@PLT
	movl	$2, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE12:
	.size	b, .-b
.Lkpatch_old_end_2:
	.section	.rodata
	.type	__func__.0, @object
	.size	__func__.0, 2
__func__.0:
	.string	"b"
	.type	__func__.1, @object
	.size	__func__.1, 2
__func__.1:
	.string	"a"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	c
	.hidden	c
	.type	c, @function
c:
.Lkpatch_new_1:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edx
	leaq	__func__.2(%rip), %rsi
	xorl	%eax, %eax
	leaq	.LC0.kpatch(%rip), %rdi
	call	printf@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	c, .-c
.Lkpatch_new_end_1:
	.p2align	4
	.type	b.kpatch, @function
b.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edx
	leaq	__func__.0(%rip), %rsi
	xorl	%eax, %eax
	leaq	.LC0.kpatch(%rip), %rdi
	call	printf@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	b.kpatch, .-b.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	b.kpatch_old, @function
b.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	%edi, %edx
	leaq	__func__.0(%rip), %rsi
	xorl	%eax, %eax
	leaq	.LC0(%rip), %rdi
	call	printf@PLT
	movl	$2, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	b.kpatch_old, .-b.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"%s %d\n"
	.type	__func__.2, @object
__func__.2:
	.string	"c"
	.size	__func__.2, .-__func__.2
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"c"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"b"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
