	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2.kpatch:
	movslq	%eax, %rcx
	addl	$1, %eax
	movl	%edx, -40(%rsp,%rcx,4)
	addl	%edi, %edx
	cmpl	$8, %eax
	jne	.L2.kpatch
	movslq	%edi, %rdi
	movl	-40(%rsp,%rdi,4), %eax
	movl	-28(%rsp), %edx
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	v@GOTPCREL(%rip), %r11
	addl	(%r11), %eax
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	cmpl	$2, %eax
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	v@GOTPCREL(%rip), %r11
	movl	%eax, (%r11)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	w@GOTPCREL(%rip), %r11
	movl	%edx, (%r11,%rdi,4)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	setle	%al
	movl	-40(%rsp,%rdi,4), %edx
	movzbl	%al, %eax
	addl	%edx, %eax
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movl	%edi, %eax
	ret
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
