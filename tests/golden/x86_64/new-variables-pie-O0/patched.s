	.file	"patched.c"
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
	.globl	new_global
	.align 4
	.type	new_global, @object
	.size	new_global, 4
new_global:
	.long	5
	.globl	new_zero
	.bss
	.align 4
	.type	new_zero, @object
	.size	new_zero, 4
new_zero:
	.zero	4
	.data
	.align 4
	.type	new_static, @object
	.size	new_static, 4
new_static:
	.long	7
	.local	new_bss
	.comm	new_bss,32,32
	.section	.rodata
	.align 16
	.type	new_table, @object
	.size	new_table, 16
new_table:
	.long	1
	.long	2
	.long	4
	.long	8
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	new_names, @object
	.size	new_names, 16
new_names:
	.quad	.LC0
	.quad	.LC1
	.globl	unused_new_global
	.bss
	.align 4
	.type	unused_new_global, @object
	.size	unused_new_global, 4
unused_new_global:
	.zero	4
	.text
	.type	new_function, @function
new_function:
.LFB0:
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
.LFE0:
	.size	new_function, .-new_function
	.globl	new_exported
	.type	new_exported, @function
new_exported:
.LFB1:
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
.LFE1:
	.size	new_exported, .-new_exported
	.globl	step
	.type	step, @function
step:
.LFB2:
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
.LFE2:
	.size	step, .-step
	.globl	get
	.type	get, @function
get:
.LFB3:
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
.LFE3:
	.size	get, .-get
	.local	calls.0
	.comm	calls.0,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
