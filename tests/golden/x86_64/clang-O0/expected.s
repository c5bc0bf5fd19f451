	.text
	.file	"orig.c"
	.globl	f                               # -- Begin function f
	.p2align	4, 0x90
	.type	f,@function
f:                                      # @f
.Lkpatch_old_0:
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	setg	%al
	andb	$1, %al
	movzbl	%al, %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end0:
	.size	f, .Lfunc_end0-f
.Lkpatch_old_end_0:
	.cfi_endproc
                                        # -- End function
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movq	limit@GOTPCREL(%rip), %rcx
	cmpl	(%rcx), %eax
	setg	%al
	andb	$1, %al
	movzbl	%al, %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	setg	%al
	andb	$1, %al
	movzbl	%al, %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
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
