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
.LFB22:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	testl	%edi, %edi
	js	.L5
	leal	(%rbx,%rbx,2), %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	movq	stdout(%rip), %rcx
	movl	$9, %edx
	movl	$1, %esi
	leaq	.LC0(%rip), %rdi
	call	fwrite@PLT
	leal	(%rbx,%rbx,2), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE22:
	.size	work, .-work
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
	je	.L8
	movl	%edi, %eax
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	same.cold, @function
same.cold:
.LFSB23:
.L8:
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
