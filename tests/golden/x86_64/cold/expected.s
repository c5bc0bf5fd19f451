	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"negative\n"
	.text
	.p2align 4
	.globl	work
	.type	work, @function
work:
.Lkpatch_old_1:
.LFB22:
	.cfi_startproc
	testl	%edi, %edi
	js	.L7
	leal	(%rdi,%rdi,2), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	stdout(%rip), %rcx
	movl	$9, %edx
	movl	$1, %esi
	leaq	.LC0(%rip), %rdi
	call	fwrite@PLT
	call	abort@PLT
	.cfi_endproc
.LFE22:
	.size	work, .-work
.Lkpatch_old_end_1:
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.globl	same
	.type	same, @function
same:
.LFB23:
	.cfi_startproc
	cmpl	$7, %edi
	je	.L10
	movl	%edi, %eax
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	same.cold, @function
same.cold:
.LFSB23:
.L10:
	pushq	%rax
	.cfi_def_cfa_offset 16
	call	abort@PLT
	.cfi_endproc
.LFE23:
	.text
	.size	same, .-same
	.section	.text.unlikely
	.size	same.cold, .-same.cold
.LCOLDE1:
	.text
.LHOTE1:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	work.kpatch, @function
work.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	testl	%edi, %edi
	js	.L7.kpatch
	leal	(%rdi,%rdi,4), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7.kpatch:
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	stdout(%rip), %rcx
	movl	$9, %edx
	movl	$1, %esi
	leaq	.LC0.kpatch(%rip), %rdi
	call	fwrite@PLT
	call	abort@PLT
	.cfi_endproc
	.size	work.kpatch, .-work.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	work.kpatch_old, @function
work.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	testl	%edi, %edi
	js	.L7.kpatch_old
	leal	(%rdi,%rdi,2), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7.kpatch_old:
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	stdout(%rip), %rcx
	movl	$9, %edx
	movl	$1, %esi
	leaq	.LC0(%rip), %rdi
	call	fwrite@PLT
	call	abort@PLT
	.cfi_endproc
	.size	work.kpatch_old, .-work.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"negative\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"work"
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
