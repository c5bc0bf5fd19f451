	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"x\n"
	.text
	.p2align 4
	.globl	has
	.type	has, @function
has:
.LFB11:
	.cfi_startproc
	movq	stdout(%rip), %rdi
	movl	$.LC0, %esi
	xorl	%eax, %eax
	jmp	fprintf
	.cfi_endproc
.LFE11:
	.size	has, .-has
	.section	.rodata.str1.1
.LC1:
	.string	"new %d\n"
.LC2:
	.string	"old %p\n"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB12:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$.LC1, %esi
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leal	1(%rbx), %ebp
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	elsewhere(%rip), %edx
	movq	stderr(%rip), %rdi
	call	fprintf
	movq	stdout(%rip), %rdi
	movl	$far+12, %edx
	xorl	%eax, %eax
	movl	$.LC2, %esi
	call	fprintf
	movslq	%ebx, %rax
	movslq	%ebp, %rdx
	addl	%ebx, elsewhere(%rip)
	movl	far(,%rdx,4), %edx
	addl	%edx, far(,%rax,4)
	cmpq	$far, ops.0+8(%rip)
	je	.L6
.L4:
	movl	%ebx, %edi
	call	*hook(%rip)
	movl	out(%rip), %eax
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	pushq	%rax
	.cfi_def_cfa_offset 40
	pushq	$elsewhere
	.cfi_def_cfa_offset 48
	call	many
	movl	elsewhere(%rip), %eax
	movl	$4, %ecx
	movl	far+8(%rip), %edi
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$3, %edx
	movl	$2, %esi
	pushq	%rax
	.cfi_def_cfa_offset 56
	pushq	$far
	.cfi_def_cfa_offset 64
	call	many
	xorl	%eax, %eax
	cmpl	$4, out(%rip)
	sete	%al
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_def_cfa_offset 32
	movq	$callback, ops.0(%rip)
	jmp	.L4
	.cfi_endproc
.LFE12:
	.size	f, .-f
	.local	ops.0
	.comm	ops.0,24,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
