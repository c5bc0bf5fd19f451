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
.Lkpatch_old_7:
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
.Lkpatch_old_end_7:
	.globl	use
	.type	use, @function
use:
.Lkpatch_old_8:
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
.Lkpatch_old_end_8:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	zeroth
	.hidden	zeroth
	.type	zeroth, @function
zeroth:
.Lkpatch_new_1:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	leaq	.LC0.kpatch(%rip), %rdi
	call	puts@PLT
	movl	$0, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	zeroth, .-zeroth
.Lkpatch_new_end_1:
	.p2align	4
	.type	third.kpatch, @function
third.kpatch:
.Lkpatch_new_7:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L13.kpatch
	leaq	.LC3.kpatch(%rip), %rdi
	call	puts@PLT
.L14.kpatch:
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L13.kpatch:
	.cfi_restore_state
	leaq	.LC1.kpatch(%rip), %rdi
	call	puts@PLT
	jmp	.L14.kpatch
	.cfi_endproc
	.size	third.kpatch, .-third.kpatch
.Lkpatch_new_end_7:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	third.kpatch_old, @function
third.kpatch_old:
.Lkpatch_copy_7:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	je	.L13.kpatch_old
	leaq	.LC3(%rip), %rdi
	call	puts@PLT
.L14.kpatch_old:
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L13.kpatch_old:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	call	puts@PLT
	jmp	.L14.kpatch_old
	.cfi_endproc
	.size	third.kpatch_old, .-third.kpatch_old
.Lkpatch_copy_end_7:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	use.kpatch, @function
use.kpatch:
.Lkpatch_new_9:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	leaq	.LC4.kpatch(%rip), %rdi
	call	puts@PLT
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	use.kpatch, .-use.kpatch
.Lkpatch_new_end_9:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	use.kpatch_old, @function
use.kpatch_old:
.Lkpatch_copy_8:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	gone
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	use.kpatch_old, .-use.kpatch_old
.Lkpatch_copy_end_8:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"zero"
.LC1.kpatch:
	.string	"first"
.LC3.kpatch:
	.string	"third"
.LC4.kpatch:
	.string	"used"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"zeroth"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"third"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_7-.
	.long	.Lkpatch_old_end_7-.Lkpatch_old_7
	.long	.Lkpatch_new_7-.
	.long	.Lkpatch_new_end_7-.Lkpatch_new_7
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_7-.
	.long	.Lkpatch_copy_end_7-.Lkpatch_copy_7
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"use"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_8-.
	.long	.Lkpatch_old_end_8-.Lkpatch_old_8
	.long	.Lkpatch_new_9-.
	.long	.Lkpatch_new_end_9-.Lkpatch_new_9
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_8-.
	.long	.Lkpatch_copy_end_8-.Lkpatch_copy_8
	.zero	20
