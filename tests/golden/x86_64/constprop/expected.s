	.file	"orig.c"
	.text
	.p2align 4
	.type	helper.constprop.0, @function
helper.constprop.0:
.Lkpatch_old_0:
.LFB3:
	.cfi_startproc
	leal	(%rdi,%rdi,2), %eax
	addl	%esi, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	helper.constprop.0, .-helper.constprop.0
.Lkpatch_old_end_0:
	.p2align 4
	.globl	one
	.type	one, @function
one:
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
	.p2align 4
	.globl	two
	.type	two, @function
two:
.LFB2:
	.cfi_startproc
	addl	$1, %edi
	movl	$5, %esi
	jmp	helper.constprop.0
	.cfi_endproc
.LFE2:
	.size	two, .-two
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	helper.constprop.0.kpatch, @function
helper.constprop.0.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	leal	(%rdi,%rdi,2), %eax
	subl	%esi, %eax
	ret
	.cfi_endproc
	.size	helper.constprop.0.kpatch, .-helper.constprop.0.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	helper.constprop.0.kpatch_old, @function
helper.constprop.0.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	leal	(%rdi,%rdi,2), %eax
	addl	%esi, %eax
	ret
	.cfi_endproc
	.size	helper.constprop.0.kpatch_old, .-helper.constprop.0.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"helper.constprop.0"
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
