	.file	"patched.c"
	.text
	.p2align 4
	.type	f.part.0, @function
f.part.0:
.LFB3:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$8, %rsp
	.cfi_def_cfa_offset 64
	testl	%edi, %edi
	jle	.L2
	movl	%edi, %r12d
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebp, %esi
	leaq	seen.1(%rip), %rdi
	movl	%ebp, %r15d
	call	use@PLT
	movl	%r12d, %edi
	movl	%eax, %r14d
	call	more@PLT
	movl	%ebp, %edi
	leal	1(%rbp), %ebp
	movl	%eax, %ebx
	call	more@PLT
	movl	%r13d, %edi
	addl	%r12d, %r13d
	imull	%eax, %ebx
	call	more@PLT
	addl	%r14d, %ebx
	addl	%eax, %ebx
	addl	%ebx, seen.1(%rip)
	cmpl	%ebp, %r12d
	jne	.L3
	leal	6(%r15), %r12d
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%r14d, %esi
	leaq	seen.1(%rip), %rdi
	call	use@PLT
	movl	%r12d, %edi
	movl	%eax, %r13d
	call	more@PLT
	leal	-3(%r14), %edi
	movl	%eax, %ebx
	call	more@PLT
	imull	%eax, %ebx
	movl	%r14d, %eax
	addl	$1, %r14d
	movl	%ebx, %edi
	xorl	%r13d, %edi
	addl	seen.1(%rip), %edi
	movl	%edi, seen.1(%rip)
	cmpl	%eax, %r15d
	jne	.L4
.L5:
	call	more@PLT
	addl	seen.1(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
	movl	seen.1(%rip), %edi
	jmp	.L5
	.cfi_endproc
.LFE3:
	.size	f.part.0, .-f.part.0
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	ready(%rip), %eax
	testl	%eax, %eax
	je	.L10
	jmp	f.part.0
	.p2align 4,,10
	.p2align 3
.L10:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB1:
	.cfi_startproc
	movl	ready(%rip), %eax
	testl	%eax, %eax
	je	.L15
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	f.part.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.p2align 4
	.globl	h
	.type	h, @function
h:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %esi
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leaq	seen.0(%rip), %rdi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	use@PLT
	movl	%eax, %ebp
	movl	ready(%rip), %eax
	testl	%eax, %eax
	je	.L20
	leal	1(%rbx), %edi
	call	f.part.0
	addl	%eax, %ebp
.L20:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	movl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	h, .-h
	.local	seen.0
	.comm	seen.0,4,4
	.local	seen.1
	.comm	seen.1,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
