	.file	"orig.c"
	.text
	.p2align 4
	.type	helper.constprop.0, @function
helper.constprop.0:
.LFB3:
	.cfi_startproc
	leal	(%rdi,%rdi,2), %eax
	addl	%esi, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	helper.constprop.0, .-helper.constprop.0
	.p2align 4
	.globl	one
	.type	one, @function
one:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	movl	$1, %esi
	call	helper.constprop.0
	movl	$2, %esi
	movl	%eax, %edx
	call	helper.constprop.0
	addl	%edx, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
.Lkpatch_old_end_1:
	.p2align 4
	.globl	two
	.type	two, @function
two:
.Lkpatch_old_2:
.LFB2:
	.cfi_startproc
	addl	$1, %edi
	movl	$5, %esi
	jmp	helper.constprop.0
	.cfi_endproc
.LFE2:
	.size	two, .-two
.Lkpatch_old_end_2:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	helper, @function
helper:
.Lkpatch_new_0:
	.cfi_startproc
	imull	%esi, %edi
	leal	(%rdi,%rdx), %eax
	ret
	.cfi_endproc
	.size	helper, .-helper
.Lkpatch_new_end_0:
	.p2align	4
	.type	one.kpatch, @function
one.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movl	%edi, %r8d
	movl	$3, %esi
	movl	$1, %edx
	call	helper
	movl	$2, %edx
	movl	%r8d, %edi
	movl	%eax, %ecx
	call	helper
	addl	%ecx, %eax
	ret
	.cfi_endproc
	.size	one.kpatch, .-one.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	one.kpatch_old, @function
one.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	$1, %esi
	call	helper.constprop.0
	movl	$2, %esi
	movl	%eax, %edx
	call	helper.constprop.0
	addl	%edx, %eax
	ret
	.cfi_endproc
	.size	one.kpatch_old, .-one.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	two.kpatch, @function
two.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	movl	%edi, %esi
	movl	$5, %edx
	leal	1(%rdi), %edi
	jmp	helper
	.cfi_endproc
	.size	two.kpatch, .-two.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	two.kpatch_old, @function
two.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	addl	$1, %edi
	movl	$5, %esi
	jmp	helper.constprop.0
	.cfi_endproc
	.size	two.kpatch_old, .-two.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"helper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"one"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"two"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
