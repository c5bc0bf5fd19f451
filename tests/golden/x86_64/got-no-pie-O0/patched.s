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
	movl	$.LC0, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf
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
	movl	$.LC1, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf
	movq	stdout(%rip), %rax
	movl	$far+12, %edx
	movl	$.LC2, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf
	movl	elsewhere(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, elsewhere(%rip)
	movl	-4(%rbp), %eax
	cltq
	movl	far(,%rax,4), %edx
	movl	-4(%rbp), %eax
	addl	$1, %eax
	cltq
	movl	far(,%rax,4), %eax
	addl	%eax, %edx
	movl	-4(%rbp), %eax
	cltq
	movl	%edx, far(,%rax,4)
	movq	ops.0+8(%rip), %rax
	cmpq	$far, %rax
	jne	.L4
	movq	$callback, ops.0(%rip)
.L4:
	movq	hook(%rip), %rdx
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	*%rdx
	movl	out(%rip), %eax
	pushq	%rax
	pushq	$elsewhere
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	call	many
	addq	$16, %rsp
	movl	elsewhere(%rip), %edx
	movl	far+8(%rip), %eax
	pushq	%rdx
	pushq	$far
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	%eax, %edi
	call	many
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
