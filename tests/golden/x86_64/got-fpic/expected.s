	.file	"orig.c"
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
	movq	stdout@GOTPCREL(%rip), %rax
	leaq	.LC0(%rip), %rsi
	movq	(%rax), %rdi
	xorl	%eax, %eax
	jmp	fprintf@PLT
	.cfi_endproc
.LFE11:
	.size	has, .-has
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_2:
.LFB12:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE12:
	.size	f, .-f
.Lkpatch_old_end_2:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	leaq	.LC1.kpatch(%rip), %rsi
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%edi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	leal	1(%rbp), %r13d
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	movq	elsewhere@GOTPCREL(%rip), %r12
	movq	stderr@GOTPCREL(%rip), %rax
	movl	(%r12), %edx
	movq	(%rax), %rdi
	xorl	%eax, %eax
	call	fprintf@PLT
	movq	stdout@GOTPCREL(%rip), %rax
	movq	far@GOTPCREL(%rip), %rbx
	leaq	.LC2.kpatch(%rip), %rsi
	movq	(%rax), %rdi
	leaq	12(%rbx), %rdx
	xorl	%eax, %eax
	call	fprintf@PLT
	movslq	%ebp, %rax
	movslq	%r13d, %rdx
	addl	%ebp, (%r12)
	movl	(%rbx,%rdx,4), %edx
	addl	%edx, (%rbx,%rax,4)
	cmpq	%rbx, 8+ops.0(%rip)
	je	.L6.kpatch
.L4.kpatch:
	movq	hook@GOTPCREL(%rip), %rax
	movl	%ebp, %edi
	call	*(%rax)
	movq	out@GOTPCREL(%rip), %rbp
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	movl	0(%rbp), %eax
	pushq	%rax
	.cfi_def_cfa_offset 56
	pushq	%r12
	.cfi_def_cfa_offset 64
	call	many@PLT
	movl	(%r12), %eax
	movl	8(%rbx), %edi
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	pushq	%rax
	.cfi_def_cfa_offset 72
	pushq	%rbx
	.cfi_def_cfa_offset 80
	call	many@PLT
	xorl	%eax, %eax
	cmpl	$4, 0(%rbp)
	sete	%al
	addq	$40, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	addl	%r13d, %eax
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6.kpatch:
	.cfi_def_cfa_offset 48
	movq	callback@GOTPCREL(%rip), %rax
	movq	%rax, ops.0(%rip)
	jmp	.L4.kpatch
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.bss,"aw",@nobits
	.balign	16
	.type	ops.0, @object
ops.0:
	.zero	24
	.size	ops.0, .-ops.0
	.section	.kpatch.rodata,"a",@progbits
.LC1.kpatch:
	.string	"new %d\n"
.LC2.kpatch:
	.string	"old %p\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
