	.file	"orig.c"
	.text
	.p2align 4
	.type	helper, @function
helper:
.LFB19:
	.cfi_startproc
	imull	%edi, %edi
	leal	11(%rdi), %eax
	ret
	.cfi_endproc
.LFE19:
	.size	helper, .-helper
	.p2align 4
	.type	scaled.constprop.0, @function
scaled.constprop.0:
.Lkpatch_old_2:
.LFB22:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	testl	%edi, %edi
	jle	.L6
	movl	%edi, %r12d
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%ebx, %edi
	movl	$3, %esi
	call	out@PLT
	xorl	%ebx, %eax
	addl	$1, %ebx
	addl	%eax, %ebp
	cmpl	%r12d, %ebx
	jne	.L5
	movl	%ebp, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	xorl	%ebp, %ebp
	popq	%rbx
	.cfi_def_cfa_offset 24
	movl	%ebp, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE22:
	.size	scaled.constprop.0, .-scaled.constprop.0
.Lkpatch_old_end_2:
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	prepare, @function
prepare:
.Lkpatch_old_3:
.LFB11:
	.cfi_startproc
	addl	$1, limit(%rip)
	ret
	.cfi_endproc
.LFE11:
	.size	prepare, .-prepare
.Lkpatch_old_end_3:
	.section	.init_array,"aw"
	.align 8
	.quad	prepare
	.text
	.p2align 4
	.globl	add_one
	.type	add_one, @function
add_one:
.Lkpatch_old_5:
.LFB12:
	.cfi_startproc
	lock addl	$1, (%rdi)
	ret
	.cfi_endproc
.LFE12:
	.size	add_one, .-add_one
.Lkpatch_old_end_5:
	.p2align 4
	.globl	serve
	.type	serve, @function
serve:
.Lkpatch_old_6:
.LFB13:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L12:
	call	poll_one@PLT
	addl	$1, %eax
	addl	%eax, seen(%rip)
	jmp	.L12
	.cfi_endproc
.LFE13:
	.size	serve, .-serve
.Lkpatch_old_end_6:
	.p2align 4
	.globl	die
	.type	die, @function
die:
.Lkpatch_old_7:
.LFB14:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$1, %esi
	call	out@PLT
	call	abort@PLT
	.cfi_endproc
.LFE14:
	.size	die, .-die
.Lkpatch_old_end_7:
	.p2align 4
	.globl	last
	.type	last, @function
last:
.Lkpatch_old_8:
.LFB15:
	.cfi_startproc
	movl	$1, %esi
	movl	%edi, limit(%rip)
	jmp	out@PLT
	.cfi_endproc
.LFE15:
	.size	last, .-last
.Lkpatch_old_end_8:
	.p2align 4
	.globl	scale_a
	.type	scale_a, @function
scale_a:
.LFB17:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	scaled.constprop.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$1, %eax
	ret
	.cfi_endproc
.LFE17:
	.size	scale_a, .-scale_a
	.p2align 4
	.globl	scale_b
	.type	scale_b, @function
scale_b:
.LFB18:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	addl	$1, %edi
	call	scaled.constprop.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	addl	$2, %eax
	ret
	.cfi_endproc
.LFE18:
	.size	scale_b, .-scale_b
	.p2align 4
	.globl	calls_helper
	.type	calls_helper, @function
calls_helper:
.Lkpatch_old_11:
.LFB20:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %edx
	movl	$1, %esi
	call	helper
	movl	%edx, %edi
	movl	%eax, %ebx
	call	out@PLT
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE20:
	.size	calls_helper, .-calls_helper
.Lkpatch_old_end_11:
	.section	.text.startup
	.p2align 4
	.globl	main
	.type	main, @function
main:
.Lkpatch_old_12:
.LFB21:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$1, %edi
	call	prepare
	call	scaled.constprop.0
	movl	$2, %edi
	movl	%eax, %ebx
	call	calls_helper
	leal	1(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE21:
	.size	main, .-main
.Lkpatch_old_end_12:
	.data
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	10
	.local	seen
	.comm	seen,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	scaled.constprop.0.kpatch, @function
scaled.constprop.0.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	testl	%edi, %edi
	jle	.L4.kpatch
	movl	%edi, %r12d
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L3.kpatch:
	movl	%ebx, %edi
	movl	$6, %esi
	call	out@PLT
	xorl	%ebx, %eax
	addl	$1, %ebx
	addl	%eax, %ebp
	cmpl	%r12d, %ebx
	jne	.L3.kpatch
	movl	%ebp, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L4.kpatch:
	.cfi_restore_state
	xorl	%ebp, %ebp
	popq	%rbx
	.cfi_def_cfa_offset 24
	movl	%ebp, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	scaled.constprop.0.kpatch, .-scaled.constprop.0.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	scaled.constprop.0.kpatch_old, @function
scaled.constprop.0.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	testl	%edi, %edi
	jle	.L6.kpatch_old
	movl	%edi, %r12d
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L5.kpatch_old:
	movl	%ebx, %edi
	movl	$3, %esi
	call	out@PLT
	xorl	%ebx, %eax
	addl	$1, %ebx
	addl	%eax, %ebp
	cmpl	%r12d, %ebx
	jne	.L5.kpatch_old
	movl	%ebp, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6.kpatch_old:
	.cfi_restore_state
	xorl	%ebp, %ebp
	popq	%rbx
	.cfi_def_cfa_offset 24
	movl	%ebp, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	scaled.constprop.0.kpatch_old, .-scaled.constprop.0.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	prepare.kpatch, @function
prepare.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	addl	$2, limit(%rip)
	ret
	.cfi_endproc
	.size	prepare.kpatch, .-prepare.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	prepare.kpatch_old, @function
prepare.kpatch_old:
.Lkpatch_copy_3:
	.cfi_startproc
	addl	$1, limit(%rip)
	ret
	.cfi_endproc
	.size	prepare.kpatch_old, .-prepare.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	add_one.kpatch, @function
add_one.kpatch:
.Lkpatch_new_4:
	.cfi_startproc
	lock addl	$2, (%rdi)
	ret
	.cfi_endproc
	.size	add_one.kpatch, .-add_one.kpatch
.Lkpatch_new_end_4:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	add_one.kpatch_old, @function
add_one.kpatch_old:
.Lkpatch_copy_5:
	.cfi_startproc
	lock addl	$1, (%rdi)
	ret
	.cfi_endproc
	.size	add_one.kpatch_old, .-add_one.kpatch_old
.Lkpatch_copy_end_5:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	serve.kpatch, @function
serve.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L11.kpatch:
	call	poll_one@PLT
	addl	$2, %eax
	addl	%eax, seen(%rip)
	jmp	.L11.kpatch
	.cfi_endproc
	.size	serve.kpatch, .-serve.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	serve.kpatch_old, @function
serve.kpatch_old:
.Lkpatch_copy_6:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L12.kpatch_old:
	call	poll_one@PLT
	addl	$1, %eax
	addl	%eax, seen(%rip)
	jmp	.L12.kpatch_old
	.cfi_endproc
	.size	serve.kpatch_old, .-serve.kpatch_old
.Lkpatch_copy_end_6:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	die.kpatch, @function
die.kpatch:
.Lkpatch_new_6:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$2, %esi
	call	out@PLT
	call	abort@PLT
	.cfi_endproc
	.size	die.kpatch, .-die.kpatch
.Lkpatch_new_end_6:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	die.kpatch_old, @function
die.kpatch_old:
.Lkpatch_copy_7:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$1, %esi
	call	out@PLT
	call	abort@PLT
	.cfi_endproc
	.size	die.kpatch_old, .-die.kpatch_old
.Lkpatch_copy_end_7:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	last.kpatch, @function
last.kpatch:
.Lkpatch_new_7:
	.cfi_startproc
	movl	$2, %esi
	movl	%edi, limit(%rip)
	jmp	out@PLT
	.cfi_endproc
	.size	last.kpatch, .-last.kpatch
.Lkpatch_new_end_7:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	last.kpatch_old, @function
last.kpatch_old:
.Lkpatch_copy_8:
	.cfi_startproc
	movl	$1, %esi
	movl	%edi, limit(%rip)
	jmp	out@PLT
	.cfi_endproc
	.size	last.kpatch_old, .-last.kpatch_old
.Lkpatch_copy_end_8:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	calls_helper.kpatch, @function
calls_helper.kpatch:
.Lkpatch_new_10:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	$1, %esi
	imull	%ebx, %ebx
	call	out@PLT
	leal	11(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	calls_helper.kpatch, .-calls_helper.kpatch
.Lkpatch_new_end_10:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	calls_helper.kpatch_old, @function
calls_helper.kpatch_old:
.Lkpatch_copy_11:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %edx
	movl	$1, %esi
	call	helper
	movl	%edx, %edi
	movl	%eax, %ebx
	call	out@PLT
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	calls_helper.kpatch_old, .-calls_helper.kpatch_old
.Lkpatch_copy_end_11:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	main.kpatch, @function
main.kpatch:
.Lkpatch_new_11:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$2, %edi
	call	prepare
	call	scaled.constprop.0
	movl	$1, %esi
	movl	$2, %edi
	movl	%eax, %ebx
	call	out@PLT
	leal	16(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	main.kpatch, .-main.kpatch
.Lkpatch_new_end_11:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	main.kpatch_old, @function
main.kpatch_old:
.Lkpatch_copy_12:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$1, %edi
	call	prepare
	call	scaled.constprop.0
	movl	$2, %edi
	movl	%eax, %ebx
	call	calls_helper
	leal	1(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	main.kpatch_old, .-main.kpatch_old
.Lkpatch_copy_end_12:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"scaled.constprop.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"prepare"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"add_one"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_5-.
	.long	.Lkpatch_old_end_5-.Lkpatch_old_5
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_5-.
	.long	.Lkpatch_copy_end_5-.Lkpatch_copy_5
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"serve"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_6-.
	.long	.Lkpatch_old_end_6-.Lkpatch_old_6
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_6-.
	.long	.Lkpatch_copy_end_6-.Lkpatch_copy_6
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"die"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_7-.
	.long	.Lkpatch_old_end_7-.Lkpatch_old_7
	.long	.Lkpatch_new_6-.
	.long	.Lkpatch_new_end_6-.Lkpatch_new_6
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_7-.
	.long	.Lkpatch_copy_end_7-.Lkpatch_copy_7
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"last"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_8-.
	.long	.Lkpatch_old_end_8-.Lkpatch_old_8
	.long	.Lkpatch_new_7-.
	.long	.Lkpatch_new_end_7-.Lkpatch_new_7
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_8-.
	.long	.Lkpatch_copy_end_8-.Lkpatch_copy_8
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"calls_helper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_11-.
	.long	.Lkpatch_old_end_11-.Lkpatch_old_11
	.long	.Lkpatch_new_10-.
	.long	.Lkpatch_new_end_10-.Lkpatch_new_10
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_11-.
	.long	.Lkpatch_copy_end_11-.Lkpatch_copy_11
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"main"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_12-.
	.long	.Lkpatch_old_end_12-.Lkpatch_old_12
	.long	.Lkpatch_new_11-.
	.long	.Lkpatch_new_end_11-.Lkpatch_new_11
	.long	.Lkpatch_name_7-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_12-.
	.long	.Lkpatch_copy_end_12-.Lkpatch_copy_12
	.zero	20
