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
