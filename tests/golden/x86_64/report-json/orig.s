	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"gone"
	.text
	.type	gone, @function
gone:
.LFB3:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	gone, .-gone
	.section	.rodata.str1.1
.LC1:
	.string	"first"
	.text
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
	jg	.L6
.L4:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L6:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	jmp	.L4
	.cfi_endproc
.LFE0:
	.size	first, .-first
	.section	.rodata.str1.1
.LC2:
	.string	"second"
	.text
	.globl	second
	.type	second, @function
second:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	leal	-1(%rdi), %ebx
	testl	%edi, %edi
	jle	.L7
	leaq	.LC2(%rip), %rbp
.L9:
	movq	%rbp, %rdi
	call	puts@PLT
	subl	$1, %ebx
	cmpl	$-1, %ebx
	jne	.L9
.L7:
	movl	%ebx, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	second, .-second
	.section	.rodata.str1.1
.LC3:
	.string	"third"
	.text
	.globl	third
	.type	third, @function
third:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L13
	leaq	.LC3(%rip), %rdi
	call	puts@PLT
.L14:
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L13:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	jmp	.L14
	.cfi_endproc
.LFE2:
	.size	third, .-third
	.globl	use
	.type	use, @function
use:
.LFB4:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	gone
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	use, .-use
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
