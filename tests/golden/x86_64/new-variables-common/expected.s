	.file	"orig.c"
	.text
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.local	hidden_counter
	.comm	hidden_counter,4,4
	.text
	.globl	step
	.type	step, @function
step:
.Lkpatch_old_2:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	hidden_counter(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, hidden_counter(%rip)
	movl	counter(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, counter(%rip)
	movl	counter(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	step, .-step
.Lkpatch_old_end_2:
	.globl	get
	.type	get, @function
get:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	counter(%rip), %edx
	movl	hidden_counter(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	get, .-get
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	new_function, @function
new_function:
.Lkpatch_new_12:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	new_names(%rip), %rax
	movq	(%rdx,%rax), %rax
	movq	%rax, %rdi
	call	puts@PLT
	movl	-4(%rbp), %eax
	andl	$3, %eax
	movslq	%eax, %rdx
	leaq	0(,%rdx,8), %rcx
	leaq	new_bss(%rip), %rdx
	movq	(%rcx,%rdx), %rdx
	leaq	1(%rdx), %rcx
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	new_bss(%rip), %rax
	movq	%rcx, (%rdx,%rax)
	movl	calls.0(%rip), %eax
	addl	$1, %eax
	movl	%eax, calls.0(%rip)
	movl	calls.0(%rip), %edx
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	leaq	0(,%rax,4), %rcx
	leaq	new_table(%rip), %rax
	movl	(%rcx,%rax), %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	new_function, .-new_function
.Lkpatch_new_end_12:
	.p2align	4
	.globl	new_exported
	.hidden	new_exported
	.type	new_exported, @function
new_exported:
.Lkpatch_new_13:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	new_zero(%rip), %edx
	movl	new_global(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	new_exported, .-new_exported
.Lkpatch_new_end_13:
	.p2align	4
	.type	step.kpatch, @function
step.kpatch:
.Lkpatch_new_14:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %eax
	movl	%eax, %edi
	call	new_function
	movl	%eax, %ebx
	movl	-20(%rbp), %eax
	addl	$1, %eax
	movl	%eax, %edi
	call	new_function
	leal	(%rbx,%rax), %edx
	movl	new_static(%rip), %eax
	addl	%edx, %eax
	movl	%eax, new_static(%rip)
	movl	hidden_counter(%rip), %edx
	movl	-20(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, hidden_counter(%rip)
	call	new_exported
	movl	new_static(%rip), %edx
	addl	%eax, %edx
	movl	counter(%rip), %eax
	addl	%edx, %eax
	movl	%eax, counter(%rip)
	movl	counter(%rip), %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	step.kpatch, .-step.kpatch
.Lkpatch_new_end_14:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	step.kpatch_old, @function
step.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	hidden_counter(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, hidden_counter(%rip)
	movl	counter(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, counter(%rip)
	movl	counter(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	step.kpatch_old, .-step.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.globl	new_zero
	.hidden	new_zero
	.type	new_zero, @object
new_zero:
	.zero	4
	.size	new_zero, .-new_zero
	.balign	32
	.type	new_bss, @object
new_bss:
	.zero	32
	.size	new_bss, .-new_bss
	.balign	4
	.globl	unused_new_global
	.hidden	unused_new_global
	.type	unused_new_global, @object
unused_new_global:
	.zero	4
	.size	unused_new_global, .-unused_new_global
	.balign	4
	.type	calls.0, @object
calls.0:
	.zero	4
	.size	calls.0, .-calls.0
	.section	.kpatch.data,"aw",@progbits
	.balign	4
	.globl	new_global
	.hidden	new_global
	.type	new_global, @object
new_global:
	.long	5
	.size	new_global, .-new_global
	.balign	4
	.type	new_static, @object
new_static:
	.long	7
	.size	new_static, .-new_static
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
	.type	new_table, @object
new_table:
	.long	1
	.long	2
	.long	4
	.long	8
	.size	new_table, .-new_table
.LC0.kpatch:
	.string	"zero"
.LC1.kpatch:
	.string	"one"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	new_names, @object
new_names:
	.quad	.LC0.kpatch
	.quad	.LC1.kpatch
	.size	new_names, .-new_names
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"new_function"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_12-.
	.long	.Lkpatch_new_end_12-.Lkpatch_new_12
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"new_exported"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_13-.
	.long	.Lkpatch_new_end_13-.Lkpatch_new_13
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"step"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_14-.
	.long	.Lkpatch_new_end_14-.Lkpatch_new_14
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
