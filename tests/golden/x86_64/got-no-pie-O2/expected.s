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
	movq	stdout(%rip), %rdi
	movl	$.LC0, %esi
	xorl	%eax, %eax
	jmp	fprintf
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$.LC1.kpatch, %esi
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leal	1(%rbx), %ebp
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movq	elsewhere@GOTPCREL(%rip), %rdx
	movl	(%rdx), %edx
	movq	stderr@GOTPCREL(%rip), %rdi
	movq	(%rdi), %rdi
	call	fprintf
	movq	stdout(%rip), %rdi
	movq	far@GOTPCREL(%rip), %rdx
	leaq	+12(%rdx), %rdx
	xorl	%eax, %eax
	movl	$.LC2.kpatch, %esi
	call	fprintf
	movslq	%ebx, %rax
	movslq	%ebp, %rdx
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	elsewhere@GOTPCREL(%rip), %r11
	addl	%ebx, (%r11)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	far@GOTPCREL(%rip), %r11
	movl	(%r11,%rdx,4), %edx
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	far@GOTPCREL(%rip), %r11
	addl	%edx, (%r11,%rax,4)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	far@GOTPCREL(%rip), %r11
	cmpq	%r11, ops.0+8(%rip)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	je	.L6.kpatch
.L4.kpatch:
	movl	%ebx, %edi
	movq	hook@GOTPCREL(%rip), %r11
	call	*(%r11)
	movq	out@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	pushq	%rax
	.cfi_def_cfa_offset 40
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	movq	elsewhere@GOTPCREL(%rip), %rax
	movq	%rax, 128(%rsp)
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	120(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	.cfi_def_cfa_offset 48
	call	many
	movq	elsewhere@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	$4, %ecx
	movq	far@GOTPCREL(%rip), %rdi
	movl	+8(%rdi), %edi
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$3, %edx
	movl	$2, %esi
	pushq	%rax
	.cfi_def_cfa_offset 56
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	movq	far@GOTPCREL(%rip), %rax
	movq	%rax, 128(%rsp)
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	120(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
	.cfi_def_cfa_offset 64
	call	many
	xorl	%eax, %eax
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	out@GOTPCREL(%rip), %r11
	cmpl	$4, (%r11)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
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
.L6.kpatch:
	.cfi_def_cfa_offset 32
	leaq	-128(%rsp), %rsp
	.cfi_adjust_cfa_offset 128
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	movq	callback@GOTPCREL(%rip), %r11
	movq	%r11, ops.0(%rip)
	popq	%r11
	.cfi_adjust_cfa_offset -8
	leaq	128(%rsp), %rsp
	.cfi_adjust_cfa_offset -128
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
