	.file	"orig.c"
	.text
	.p2align 4
	.globl	run
	.type	run, @function
run:
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
