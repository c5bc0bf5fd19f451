	.file	"orig.c"
	.text
	.p2align 4
	.globl	resume
	.type	resume, @function
resume:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	cmpq	$0, at.0(%rip)
	je	.L9
.L3:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	call	next@PLT
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore 3
	leaq	.L3(%rip), %rax
	movq	%rax, at.0(%rip)
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	resume, .-resume
.Lkpatch_old_end_1:
	.local	at.0
	.comm	at.0,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	resume.kpatch, @function
resume.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	cmpq	$0, at.0(%rip)
	je	.L9.kpatch
.L3.kpatch:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	call	next@PLT
	leal	1(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9.kpatch:
	.cfi_restore 3
	leaq	.L3.kpatch(%rip), %rax
	movq	%rax, at.0(%rip)
	movl	$1, %eax
	ret
	.cfi_endproc
	.size	resume.kpatch, .-resume.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"resume"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	40
