	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"one"
.LC1:
	.string	"two"
.LC2:
	.string	"three"
.LC3:
	.string	"four"
.LC4:
	.string	"five"
	.text
	.p2align 4
	.globl	sw
	.type	sw, @function
sw:
.Lkpatch_old_5:
.LFB0:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$6, %edi
	ja	.L12
	leaq	.L4(%rip), %rdx
	movl	%edi, %eax
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L4:
	.long	.L12-.L4
	.long	.L9-.L4
	.long	.L8-.L4
	.long	.L7-.L4
	.long	.L6-.L4
	.long	.L5-.L4
	.long	.L10-.L4
	.text
	.p2align 4,,10
	.p2align 3
.L10:
	movl	$17, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	call	puts@PLT
.L12:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE0:
	.size	sw, .-sw
.Lkpatch_old_end_5:
	.section	.rodata.str1.1
.LC5:
	.string	"eleven"
.LC6:
	.string	"twelve"
.LC7:
	.string	"thirteen"
.LC8:
	.string	"fourteen"
.LC9:
	.string	"fifteen"
	.text
	.p2align 4
	.globl	other
	.type	other, @function
other:
.LFB1:
	.cfi_startproc
	leal	-11(%rdi), %eax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$4, %eax
	ja	.L15
	leaq	.L17(%rip), %rdx
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L17:
	.long	.L21-.L17
	.long	.L20-.L17
	.long	.L19-.L17
	.long	.L18-.L17
	.long	.L16-.L17
	.text
	.p2align 4,,10
	.p2align 3
.L16:
	leaq	.LC9(%rip), %rdi
	call	puts@PLT
.L15:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	.cfi_restore_state
	leaq	.LC8(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	.cfi_restore_state
	leaq	.LC5(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	.cfi_restore_state
	leaq	.LC6(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	.cfi_restore_state
	leaq	.LC7(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	negl	%eax
	ret
	.cfi_endproc
.LFE1:
	.size	other, .-other
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	sw.kpatch, @function
sw.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$6, %edi
	ja	.L12.kpatch
	leaq	.L4.kpatch(%rip), %rdx
	movl	%edi, %eax
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L10.kpatch:
	movl	$17, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9.kpatch:
	.cfi_restore_state
	leaq	.LC1.kpatch(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L8.kpatch:
	.cfi_restore_state
	leaq	.LC0.kpatch(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L7.kpatch:
	.cfi_restore_state
	leaq	.LC2.kpatch(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6.kpatch:
	.cfi_restore_state
	leaq	.LC3.kpatch(%rip), %rdi
	call	puts@PLT
.L12.kpatch:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5.kpatch:
	.cfi_restore_state
	leaq	.LC4.kpatch(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	sw.kpatch, .-sw.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	sw.kpatch_old, @function
sw.kpatch_old:
.Lkpatch_copy_5:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$6, %edi
	ja	.L12.kpatch_old
	leaq	.L4.kpatch_old(%rip), %rdx
	movl	%edi, %eax
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L10.kpatch_old:
	movl	$17, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L9.kpatch_old:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L8.kpatch_old:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L7.kpatch_old:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6.kpatch_old:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	call	puts@PLT
.L12.kpatch_old:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5.kpatch_old:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	call	puts@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	sw.kpatch_old, .-sw.kpatch_old
.Lkpatch_copy_end_5:
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.L4.kpatch_old:
	.long	.L12.kpatch_old-.L4.kpatch_old
	.long	.L9.kpatch_old-.L4.kpatch_old
	.long	.L8.kpatch_old-.L4.kpatch_old
	.long	.L7.kpatch_old-.L4.kpatch_old
	.long	.L6.kpatch_old-.L4.kpatch_old
	.long	.L5.kpatch_old-.L4.kpatch_old
	.long	.L10.kpatch_old-.L4.kpatch_old
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"one"
.LC1.kpatch:
	.string	"two"
.LC2.kpatch:
	.string	"three"
.LC3.kpatch:
	.string	"four"
.LC4.kpatch:
	.string	"five"
	.balign	4
.L4.kpatch:
	.long	.L12.kpatch-.L4.kpatch
	.long	.L9.kpatch-.L4.kpatch
	.long	.L8.kpatch-.L4.kpatch
	.long	.L7.kpatch-.L4.kpatch
	.long	.L6.kpatch-.L4.kpatch
	.long	.L5.kpatch-.L4.kpatch
	.long	.L10.kpatch-.L4.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"sw"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_5-.
	.long	.Lkpatch_old_end_5-.Lkpatch_old_5
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_5-.
	.long	.Lkpatch_copy_end_5-.Lkpatch_copy_5
	.zero	20
