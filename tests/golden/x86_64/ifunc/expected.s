	.file	"orig.c"
	.text
	.p2align 4
	.type	impl_a, @function
impl_a:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	impl_a, .-impl_a
.Lkpatch_old_end_0:
	.p2align 4
	.type	choose, @function
choose:
.LFB2:
	.cfi_startproc
	leaq	impl_a(%rip), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	choose, .-choose
	.globl	f
	.type	f, @gnu_indirect_function
	.set	f,choose
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB3:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	call	f@PLT
	leal	2(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	g, .-g
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	impl_a.kpatch, @function
impl_a.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	leal	7(%rdi), %eax
	ret
	.cfi_endproc
	.size	impl_a.kpatch, .-impl_a.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	impl_a.kpatch_old, @function
impl_a.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
	.size	impl_a.kpatch_old, .-impl_a.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"impl_a"
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
