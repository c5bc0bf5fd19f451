	.file	"patched.c"
	.text
	.section	.rodata
.LC0:
	.string	"x\n"
	.text
	.globl	has
	.type	has, @function
has:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	stdout(%rip), %rax
	leaq	.LC0(%rip), %rdx
	movq	%rdx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf@PLT
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	has, .-has
	.section	.rodata
.LC1:
	.string	"new %d\n"
.LC2:
	.string	"old %p\n"
	.text
	.globl	f
	.type	f, @function
f:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	elsewhere(%rip), %edx
	movq	stderr(%rip), %rax
	leaq	.LC1(%rip), %rcx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf@PLT
	movq	stdout(%rip), %rax
	leaq	12+far(%rip), %rdx
	leaq	.LC2(%rip), %rcx
	movq	%rcx, %rsi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf@PLT
	movl	elsewhere(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, elsewhere(%rip)
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	far(%rip), %rax
	movl	(%rdx,%rax), %edx
	movl	-4(%rbp), %eax
	addl	$1, %eax
	cltq
	leaq	0(,%rax,4), %rcx
	leaq	far(%rip), %rax
	movl	(%rcx,%rax), %eax
	leal	(%rdx,%rax), %ecx
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	far(%rip), %rax
	movl	%ecx, (%rdx,%rax)
	movq	8+ops.0(%rip), %rdx
	leaq	far(%rip), %rax
	cmpq	%rax, %rdx
	jne	.L4
	movq	callback@GOTPCREL(%rip), %rax
	movq	%rax, ops.0(%rip)
.L4:
	movq	hook(%rip), %rdx
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	*%rdx
	movl	out(%rip), %eax
	pushq	%rax
	leaq	elsewhere(%rip), %rax
	pushq	%rax
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	call	many@PLT
	addq	$16, %rsp
	movl	elsewhere(%rip), %edx
	movl	8+far(%rip), %eax
	pushq	%rdx
	leaq	far(%rip), %rdx
	pushq	%rdx
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	%eax, %edi
	call	many@PLT
	addq	$16, %rsp
	movl	-4(%rbp), %eax
	leal	1(%rax), %edx
	movl	out(%rip), %eax
	cmpl	$4, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.local	ops.0
	.comm	ops.0,24,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
