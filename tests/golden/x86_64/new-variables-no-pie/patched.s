	.file	"patched.c"
	.text
	.type	new_function, @function
new_function:
.LFB0:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%edi, %eax
	andl	$1, %eax
	movq	new_names(,%rax,8), %rdi
	call	puts
	movl	%ebx, %edi
	andl	$3, %edi
	addq	$1, new_bss(,%rdi,8)
	movl	calls.0(%rip), %eax
	addl	$1, %eax
	movl	%eax, calls.0(%rip)
	addl	new_table(,%rdi,4), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE0:
	.size	new_function, .-new_function
	.globl	new_exported
	.type	new_exported, @function
new_exported:
.LFB1:
	.cfi_startproc
	movl	new_global(%rip), %eax
	addl	new_zero(%rip), %eax
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
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	%edi, %ebp
	call	new_function
	movl	%eax, %ebx
	leal	1(%rbp), %edi
	call	new_function
	addl	%eax, %ebx
	addl	new_static(%rip), %ebx
	movl	%ebx, new_static(%rip)
	addl	%ebp, hidden_counter(%rip)
	call	new_exported
	addl	%ebx, %eax
	addl	counter(%rip), %eax
	movl	%eax, counter(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	step, .-step
	.globl	get
	.type	get, @function
get:
.LFB3:
	.cfi_startproc
	movl	hidden_counter(%rip), %eax
	addl	counter(%rip), %eax
	ret
	.cfi_endproc
.LFE3:
	.size	get, .-get
	.local	calls.0
	.comm	calls.0,4,4
	.globl	unused_new_global
	.bss
	.align 4
	.type	unused_new_global, @object
	.size	unused_new_global, 4
unused_new_global:
	.zero	4
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
	.section	.rodata
	.align 16
	.type	new_names, @object
	.size	new_names, 16
new_names:
	.quad	.LC0
	.quad	.LC1
	.align 16
	.type	new_table, @object
	.size	new_table, 16
new_table:
	.long	1
	.long	2
	.long	4
	.long	8
	.local	new_bss
	.comm	new_bss,32,32
	.data
	.align 4
	.type	new_static, @object
	.size	new_static, 4
new_static:
	.long	7
	.globl	new_zero
	.bss
	.align 4
	.type	new_zero, @object
	.size	new_zero, 4
new_zero:
	.zero	4
	.globl	new_global
	.data
	.align 4
	.type	new_global, @object
	.size	new_global, 4
new_global:
	.long	5
	.local	hidden_counter
	.comm	hidden_counter,4,4
	.globl	counter
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
