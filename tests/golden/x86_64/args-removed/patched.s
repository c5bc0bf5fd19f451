	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"first"
	.text
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB0:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$3, %edi
	jg	.L5
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	movl	$.LC0, %edi
	call	puts
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE0:
	.size	first, .-first
	.section	.rodata.str1.1
.LC1:
	.string	"second"
	.text
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB1:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leal	-1(%rdi), %ebx
	testl	%edi, %edi
	jle	.L6
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$.LC1, %edi
	call	puts
	subl	$1, %ebx
	jnb	.L8
.L6:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	second, .-second
	.section	.rodata.str1.1
.LC2:
	.string	"third"
	.text
	.p2align 4
	.globl	third
	.type	third, @function
third:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L12
	movl	$.LC2, %edi
	call	puts
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	movl	$.LC0, %edi
	call	puts
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	third, .-third
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
