	.file	"orig.c"
	.text
	.globl	run
	.type	run, @function
run:
.LFB0:
	.cfi_startproc
	movzbl	(%rdi), %edx
	leaq	ops.0(%rip), %rax
	movq	(%rax,%rdx,8), %rax
	addq	$2, %rdi
	movl	$0, %edx
	leaq	ops.0(%rip), %rcx
	jmp	.L2
.L3:
	addl	$1, %edx
	movzbl	-1(%rdi), %eax
	movq	(%rcx,%rax,8), %rax
.L5:
	addq	$1, %rdi
.L2:
	jmp	*%rax
.L4:
	subl	$1, %edx
	movzbl	-1(%rdi), %eax
	movq	(%rcx,%rax,8), %rax
	jmp	.L5
.L6:
	movq	8+ops.0(%rip), %rax
	movq	%rax, ops.0(%rip)
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	run, .-run
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
	.section	.data.rel.local,"aw"
	.align 16
	.type	ops.0, @object
	.size	ops.0, 24
ops.0:
	.quad	.L3
	.quad	.L4
	.quad	.L6
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
