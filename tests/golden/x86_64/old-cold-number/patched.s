	.file	"patched.c"
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
	testl	%edi, %edi
	js	.L7
	leal	(%rdi,%rdi,4), %eax
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
