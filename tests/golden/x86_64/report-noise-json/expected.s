	.file	"orig.c"
	.text
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB0:
	.cfi_startproc
	movl	count.1(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.1(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	first, .-first
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB1:
	.cfi_startproc
	movl	count.0(%rip), %eax
	subl	%edi, %eax
	movl	%eax, count.0(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	second, .-second
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"third"
	.text
	.p2align 4
	.globl	third
	.type	third, @function
third:
.LFB2:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	leaq	.LC0(%rip), %rdi
	call	say@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	third, .-third
	.section	.rodata.str1.1
.LC1:
	.string	"fourth"
	.text
	.p2align 4
	.globl	fourth
	.type	fourth, @function
fourth:
.LFB3:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	testl	%edi, %edi
	js	.L9
.L7:
	movslq	%ebx, %rax
	sarl	$31, %ebx
	imulq	$1431655766, %rax, %rax
	shrq	$32, %rax
	subl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	say@PLT
	jmp	.L7
	.cfi_endproc
.LFE3:
	.size	fourth, .-fourth
	.local	count.0
	.comm	count.0,4,4
	.local	count.1
	.comm	count.1,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	zeroth
	.hidden	zeroth
	.type	zeroth, @function
zeroth:
.Lkpatch_new_4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$3, %edi
	je	.L5.kpatch
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5.kpatch:
	.cfi_restore_state
	leaq	.LC0.kpatch(%rip), %rdi
	call	say@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	zeroth, .-zeroth
.Lkpatch_new_end_4:
	.p2align	4
	.globl	fifth
	.hidden	fifth
	.type	fifth, @function
fifth:
.Lkpatch_new_11:
	.cfi_startproc
	movl	count.0.kpatch(%rip), %eax
	imull	%edi, %eax
	movl	%eax, count.0.kpatch(%rip)
	ret
	.cfi_endproc
	.size	fifth, .-fifth
.Lkpatch_new_end_11:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	count.0.kpatch, @object
count.0.kpatch:
	.zero	4
	.size	count.0.kpatch, .-count.0.kpatch
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"zeroth"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"zeroth"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"fifth"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_11-.
	.long	.Lkpatch_new_end_11-.Lkpatch_new_11
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
