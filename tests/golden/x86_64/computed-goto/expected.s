	.file	"orig.c"
	.text
	.p2align 4
	.globl	run
	.type	run, @function
run:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	movzbl	(%rdi), %eax
	leaq	ops.0(%rip), %rcx
	addq	$2, %rdi
	xorl	%edx, %edx
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L6:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movzbl	-1(%rdi), %eax
	subl	$1, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L3:
	movzbl	-1(%rdi), %eax
	addl	$1, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.cfi_endproc
.LFE0:
	.size	run, .-run
.Lkpatch_old_end_0:
	.p2align 4
	.globl	other
	.type	other, @function
other:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	other, .-other
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	ops.0, @object
	.size	ops.0, 24
ops.0:
	.quad	.L3
	.quad	.L4
	.quad	.L6
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	run.kpatch, @function
run.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	movzbl	(%rdi), %eax
	leaq	ops.0.kpatch(%rip), %rcx
	addq	$2, %rdi
	xorl	%edx, %edx
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L6.kpatch:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L4.kpatch:
	movzbl	-1(%rdi), %eax
	subl	$1, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L3.kpatch:
	movzbl	-1(%rdi), %eax
	addl	$2, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.cfi_endproc
	.size	run.kpatch, .-run.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	run.kpatch_old, @function
run.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movzbl	(%rdi), %eax
	leaq	ops.0.kpatch_old(%rip), %rcx
	addq	$2, %rdi
	xorl	%edx, %edx
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L6.kpatch_old:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L4.kpatch_old:
	movzbl	-1(%rdi), %eax
	subl	$1, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L3.kpatch_old:
	movzbl	-1(%rdi), %eax
	addl	$1, %edx
	addq	$1, %rdi
	movq	(%rcx,%rax,8), %rax
	jmp	*%rax
	.cfi_endproc
	.size	run.kpatch_old, .-run.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
ops.0.kpatch_old:
	.quad	.L3.kpatch_old
	.quad	.L4.kpatch_old
	.quad	.L6.kpatch_old
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	ops.0.kpatch, @object
ops.0.kpatch:
	.quad	.L3.kpatch
	.quad	.L4.kpatch
	.quad	.L6.kpatch
	.size	ops.0.kpatch, .-ops.0.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"run"
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
