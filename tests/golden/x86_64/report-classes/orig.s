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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	prepare, @function
prepare:
.LFB11:
	.cfi_startproc
	addl	$1, limit(%rip)
	ret
	.cfi_endproc
.LFE11:
	.size	prepare, .-prepare
	.section	.init_array,"aw"
	.align 8
	.quad	prepare
	.text
	.p2align 4
	.globl	add_one
	.type	add_one, @function
add_one:
.LFB12:
	.cfi_startproc
	lock addl	$1, (%rdi)
	ret
	.cfi_endproc
.LFE12:
	.size	add_one, .-add_one
	.p2align 4
	.globl	serve
	.type	serve, @function
serve:
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
	.p2align 4
	.globl	die
	.type	die, @function
die:
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
	.p2align 4
	.globl	last
	.type	last, @function
last:
.LFB15:
	.cfi_startproc
	movl	$1, %esi
	movl	%edi, limit(%rip)
	jmp	out@PLT
	.cfi_endproc
.LFE15:
	.size	last, .-last
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
	.section	.text.startup
	.p2align 4
	.globl	main
	.type	main, @function
main:
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
