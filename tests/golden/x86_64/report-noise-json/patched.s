	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"zeroth"
	.text
	.p2align 4
	.globl	zeroth
	.type	zeroth, @function
zeroth:
.LFB0:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	cmpl	$3, %edi
	je	.L5
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	call	say@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE0:
	.size	zeroth, .-zeroth
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB1:
	.cfi_startproc
	movl	count.2(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.2(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	first, .-first
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB2:
	.cfi_startproc
	movl	count.1(%rip), %eax
	subl	%edi, %eax
	movl	%eax, count.1(%rip)
	ret
	.cfi_endproc
.LFE2:
	.size	second, .-second
	.section	.rodata.str1.1
.LC1:
	.string	"third"
	.text
	.p2align 4
	.globl	third
	.type	third, @function
third:
.LFB3:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	leaq	.LC1(%rip), %rdi
	call	say@PLT
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	third, .-third
	.section	.rodata.str1.1
.LC2:
	.string	"fourth"
	.text
	.p2align 4
	.globl	fourth
	.type	fourth, @function
fourth:
.LFB4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	testl	%edi, %edi
	js	.L13
.L11:
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
.L13:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	call	say@PLT
	jmp	.L11
	.cfi_endproc
.LFE4:
	.size	fourth, .-fourth
	.p2align 4
	.globl	fifth
	.type	fifth, @function
fifth:
.LFB5:
	.cfi_startproc
	movl	count.0(%rip), %eax
	imull	%edi, %eax
	movl	%eax, count.0(%rip)
	ret
	.cfi_endproc
.LFE5:
	.size	fifth, .-fifth
	.local	count.0
	.comm	count.0,4,4
	.local	count.1
	.comm	count.1,4,4
	.local	count.2
	.comm	count.2,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
