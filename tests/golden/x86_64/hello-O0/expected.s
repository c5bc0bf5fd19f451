	.file	"orig.c"
	.text
	.section	.rodata
.LC0:
	.string	"i'm unpatched!"
	.text
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	i_m_being_patched, .-i_m_being_patched
.Lkpatch_old_end_1:
	.globl	main
	.type	main, @function
main:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
.L3:
	call	i_m_being_patched
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L3
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	i_m_being_patched.kpatch, @function
i_m_being_patched.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	leaq	.LC0.kpatch(%rip), %rax
	movq	%rax, %rsi
	leaq	.LC1.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	printf@PLT
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	i_m_being_patched.kpatch, .-i_m_being_patched.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	i_m_being_patched.kpatch_old, @function
i_m_being_patched.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	puts@PLT
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	i_m_being_patched.kpatch_old, .-i_m_being_patched.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"tralala"
.LC1.kpatch:
	.string	"you patched my %s\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"i_m_being_patched"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
