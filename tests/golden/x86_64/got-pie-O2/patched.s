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
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	jmp	fprintf@PLT
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
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	elsewhere(%rip), %edx
	leaq	.LC1(%rip), %rsi
	xorl	%eax, %eax
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	leaq	far(%rip), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%edi, %ebx
	movq	stderr(%rip), %rdi
	leal	1(%rbx), %r12d
	call	fprintf@PLT
	movq	stdout(%rip), %rdi
	xorl	%eax, %eax
	leaq	12+far(%rip), %rdx
	leaq	.LC2(%rip), %rsi
	call	fprintf@PLT
	movslq	%ebx, %rax
	movslq	%r12d, %rdx
	addl	%ebx, elsewhere(%rip)
	movl	0(%rbp,%rdx,4), %edx
	addl	%edx, 0(%rbp,%rax,4)
	cmpq	%rbp, 8+ops.0(%rip)
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
	leaq	elsewhere(%rip), %rax
	pushq	%rax
	.cfi_def_cfa_offset 48
	call	many@PLT
	movl	elsewhere(%rip), %eax
	movl	$4, %ecx
	movl	8+far(%rip), %edi
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$3, %edx
	movl	$2, %esi
	pushq	%rax
	.cfi_def_cfa_offset 56
	pushq	%rbp
	.cfi_def_cfa_offset 64
	call	many@PLT
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
	cmpl	$4, out(%rip)
	sete	%al
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	addl	%r12d, %eax
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	movq	callback@GOTPCREL(%rip), %rax
	movq	%rax, ops.0(%rip)
	jmp	.L4
	.cfi_endproc
.LFE12:
	.size	f, .-f
	.local	ops.0
	.comm	ops.0,24,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
