	.file	"orig.c"
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
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_2:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	$1, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	elsewhere@GOTPCREL(%rip), %rdx
	movl	(%rdx), %edx
	movq	stderr@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movl	$.LC1.kpatch, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf
	movq	stdout(%rip), %rax
	movq	far@GOTPCREL(%rip), %rdx
	leaq	+12(%rdx), %rdx
	movl	$.LC2.kpatch, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	fprintf
	movq	elsewhere@GOTPCREL(%rip), %rdx
	movl	(%rdx), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	leaq	-128(%rsp), %rsp
	pushq	%r11
	movq	elsewhere@GOTPCREL(%rip), %r11
	movl	%eax, (%r11)
	popq	%r11
	leaq	128(%rsp), %rsp
	movl	-4(%rbp), %eax
	cltq
	movq	far@GOTPCREL(%rip), %rdx
	movl	(%rdx,%rax,4), %edx
	movl	-4(%rbp), %eax
	addl	$1, %eax
	cltq
	leaq	-128(%rsp), %rsp
	pushq	%r11
	movq	far@GOTPCREL(%rip), %r11
	movl	(%r11,%rax,4), %eax
	popq	%r11
	leaq	128(%rsp), %rsp
	addl	%eax, %edx
	movl	-4(%rbp), %eax
	cltq
	leaq	-128(%rsp), %rsp
	pushq	%r11
	movq	far@GOTPCREL(%rip), %r11
	movl	%edx, (%r11,%rax,4)
	popq	%r11
	leaq	128(%rsp), %rsp
	movq	ops.0+8(%rip), %rax
	leaq	-128(%rsp), %rsp
	pushq	%r11
	movq	far@GOTPCREL(%rip), %r11
	cmpq	%r11, %rax
	popq	%r11
	leaq	128(%rsp), %rsp
	jne	.L4.kpatch
	leaq	-128(%rsp), %rsp
	pushq	%r11
	movq	callback@GOTPCREL(%rip), %r11
	movq	%r11, ops.0(%rip)
	popq	%r11
	leaq	128(%rsp), %rsp
.L4.kpatch:
	movq	hook@GOTPCREL(%rip), %rdx
	movq	(%rdx), %rdx
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	*%rdx
	movq	out@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	pushq	%rax
	leaq	-128(%rsp), %rsp
	pushq	%rax
	movq	elsewhere@GOTPCREL(%rip), %rax
	movq	%rax, 128(%rsp)
	popq	%rax
	leaq	120(%rsp), %rsp
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	call	many
	addq	$16, %rsp
	movq	elsewhere@GOTPCREL(%rip), %rdx
	movl	(%rdx), %edx
	movq	far@GOTPCREL(%rip), %rax
	movl	+8(%rax), %eax
	pushq	%rdx
	leaq	-128(%rsp), %rsp
	pushq	%rax
	movq	far@GOTPCREL(%rip), %rax
	movq	%rax, 128(%rsp)
	popq	%rax
	leaq	120(%rsp), %rsp
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
	movq	out@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	cmpl	$4, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	$1, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
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
