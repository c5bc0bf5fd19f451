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
	ja	.L10
	movl	%edi, %eax
	jmp	*.L4(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L4:
	.quad	.L10
	.quad	.L9
	.quad	.L8
	.quad	.L7
	.quad	.L6
	.quad	.L5
	.quad	.L3
	.text
.L3:
	movl	$17, %eax
.L1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L9:
	.cfi_restore_state
	movl	$.LC0, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1
.L8:
	movl	$.LC1, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1
.L7:
	movl	$.LC2, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1
.L6:
	movl	$.LC3, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1
.L5:
	movl	$.LC4, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1
.L10:
	movl	%ebx, %eax
	jmp	.L1
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
	.globl	other
	.type	other, @function
other:
.LFB1:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	leal	-11(%rdi), %eax
	cmpl	$4, %eax
	ja	.L13
	movl	%eax, %eax
	jmp	*.L15(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L15:
	.quad	.L19
	.quad	.L18
	.quad	.L17
	.quad	.L16
	.quad	.L14
	.text
.L19:
	movl	$.LC5, %edi
	call	puts
.L13:
	movl	%ebx, %eax
	negl	%eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L18:
	.cfi_restore_state
	movl	$.LC6, %edi
	call	puts
	jmp	.L13
.L17:
	movl	$.LC7, %edi
	call	puts
	jmp	.L13
.L16:
	movl	$.LC8, %edi
	call	puts
	jmp	.L13
.L14:
	movl	$.LC9, %edi
	call	puts
	jmp	.L13
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
	ja	.L10.kpatch
	movl	%edi, %eax
	jmp	*.L4.kpatch(,%rax,8)
.L3.kpatch:
	movl	$18, %eax
.L1.kpatch:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L9.kpatch:
	.cfi_restore_state
	movl	$.LC0.kpatch, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch
.L8.kpatch:
	movl	$.LC1.kpatch, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch
.L7.kpatch:
	movl	$.LC2.kpatch, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch
.L6.kpatch:
	movl	$.LC3.kpatch, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch
.L5.kpatch:
	movl	$.LC4.kpatch, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch
.L10.kpatch:
	movl	%ebx, %eax
	jmp	.L1.kpatch
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
	ja	.L10.kpatch_old
	movl	%edi, %eax
	jmp	*.L4.kpatch_old(,%rax,8)
.L3.kpatch_old:
	movl	$17, %eax
.L1.kpatch_old:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L9.kpatch_old:
	.cfi_restore_state
	movl	$.LC0, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
.L8.kpatch_old:
	movl	$.LC1, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
.L7.kpatch_old:
	movl	$.LC2, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
.L6.kpatch_old:
	movl	$.LC3, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
.L5.kpatch_old:
	movl	$.LC4, %edi
	call	puts
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
.L10.kpatch_old:
	movl	%ebx, %eax
	jmp	.L1.kpatch_old
	.cfi_endproc
	.size	sw.kpatch_old, .-sw.kpatch_old
.Lkpatch_copy_end_5:
	.section	.kpatch.rodata,"a",@progbits
	.balign	8
.L4.kpatch_old:
	.quad	.L10.kpatch_old
	.quad	.L9.kpatch_old
	.quad	.L8.kpatch_old
	.quad	.L7.kpatch_old
	.quad	.L6.kpatch_old
	.quad	.L5.kpatch_old
	.quad	.L3.kpatch_old
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
	.balign	8
.L4.kpatch:
	.quad	.L10.kpatch
	.quad	.L9.kpatch
	.quad	.L8.kpatch
	.quad	.L7.kpatch
	.quad	.L6.kpatch
	.quad	.L5.kpatch
	.quad	.L3.kpatch
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
