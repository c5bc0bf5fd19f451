	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_2:
.LFB0:
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
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_2:
	.p2align 4
	.globl	g
	.type	g, @function
g:
.Lkpatch_old_3:
.LFB1:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	f
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
.Lkpatch_old_end_3:
	.p2align 4
	.globl	h
	.type	h, @function
h:
.Lkpatch_old_4:
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
	leal	1(%rbx), %edi
	movl	%eax, %ebp
	call	f
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	h, .-h
.Lkpatch_old_end_4:
	.local	seen.0
	.comm	seen.0,4,4
	.local	seen.1
	.comm	seen.1,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.part.0, @function
f.part.0:
.Lkpatch_new_2:
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
	jle	.L2.kpatch
	movl	%edi, %r12d
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L3.kpatch:
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
	jne	.L3.kpatch
	leal	6(%r15), %r12d
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.L4.kpatch:
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
	jne	.L4.kpatch
.L5.kpatch:
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
.L2.kpatch:
	.cfi_restore_state
	movl	seen.1(%rip), %edi
	jmp	.L5.kpatch
	.cfi_endproc
	.size	f.part.0, .-f.part.0
.Lkpatch_new_end_2:
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	movq	ready@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	testl	%eax, %eax
	je	.L10.kpatch
	jmp	f.part.0
	.p2align 4,,10
	.p2align 3
.L10.kpatch:
	xorl	%eax, %eax
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_2:
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
	jle	.L2.kpatch_old
	movl	%edi, %r12d
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.L3.kpatch_old:
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
	jne	.L3.kpatch_old
	leal	6(%r15), %r12d
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.L4.kpatch_old:
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
	jne	.L4.kpatch_old
.L5.kpatch_old:
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
.L2.kpatch_old:
	.cfi_restore_state
	movl	seen.1(%rip), %edi
	jmp	.L5.kpatch_old
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	g.kpatch, @function
g.kpatch:
.Lkpatch_new_4:
	.cfi_startproc
	movq	ready@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	testl	%eax, %eax
	je	.L15.kpatch
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	f.part.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L15.kpatch:
	movl	$1, %eax
	ret
	.cfi_endproc
	.size	g.kpatch, .-g.kpatch
.Lkpatch_new_end_4:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	g.kpatch_old, @function
g.kpatch_old:
.Lkpatch_copy_3:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	f
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$1, %eax
	ret
	.cfi_endproc
	.size	g.kpatch_old, .-g.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	h.kpatch, @function
h.kpatch:
.Lkpatch_new_5:
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
	movq	ready@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	testl	%eax, %eax
	je	.L20.kpatch
	leal	1(%rbx), %edi
	call	f.part.0
	addl	%eax, %ebp
.L20.kpatch:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	movl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	h.kpatch, .-h.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	h.kpatch_old, @function
h.kpatch_old:
.Lkpatch_copy_4:
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
	leal	1(%rbx), %edi
	movl	%eax, %ebp
	call	f
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	h.kpatch_old, .-h.kpatch_old
.Lkpatch_copy_end_4:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f.part.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"g"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"h"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_4-.
	.long	.Lkpatch_old_end_4-.Lkpatch_old_4
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_4-.
	.long	.Lkpatch_copy_end_4-.Lkpatch_copy_4
	.zero	20
